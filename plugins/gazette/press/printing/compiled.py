"""Templates compiled for one build: Jinja's language, without what these templates never need.

A template sees views, so `a.b` is an attribute and nothing else; a macro is a function of its
arguments; imported macros are made once for the whole build.
"""

from collections.abc import Callable, MutableMapping
from typing import Any

from jinja2 import Environment, Template, nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef, optimizeconst
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, Macro
from markupsafe import Markup, escape

try:  # what `escape` does to a plain text, without wrapping each of a million pieces
    from markupsafe._speedups import _escape_inner
except ImportError:
    from markupsafe._native import _escape_inner

from gazette.views.edition import SiteView
from gazette.views.parts import AgreementEntry, PledgeEntry, StoryEntry

# What an edition makes once for many pages: what a macro makes of one is kept.
_SHOWN_OFTEN = frozenset({StoryEntry, PledgeEntry, AgreementEntry, SiteView})
_NEW_NAMES = "shown = environment.shown; plain_macro = environment.plain_macro; "


def shown(value: Any) -> str:
    """*value* as it stands in HTML."""
    if type(value) is str:
        return _escape_inner(value)
    return value if type(value) is Markup else escape(value)


def plain_macro(whole: Macro, make: Callable[..., str], takes: int) -> Callable[..., Markup]:
    """The macro *whole*, whose body is *make*, as a function of its *takes* arguments.

    What it makes of an entry that is shown often is kept, and what it makes of nothing at all.
    """
    kept: dict[tuple[int, ...], tuple[Any, Markup]] = {}

    def call(*given: Any, **named: Any) -> Markup:
        if named or len(given) != takes:
            return Markup(whole(*given, **named))
        if takes and type(given[0]) not in _SHOWN_OFTEN:
            return str.__new__(Markup, make(*given))
        key = tuple(map(id, given))
        found = kept.get(key)
        if found is None:  # the arguments are kept as well, so that no other gets their place
            found = kept[key] = (given, Markup(make(*given)))
        return found[1]

    return call


class Code(CodeGenerator):
    """Writes plain calls and attributes where Jinja looks up what kind of value it has."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._macros: set[str] = set()

    def visit_FromImport(self, node: nodes.FromImport, frame: Frame) -> None:  # noqa: N802
        """Remember what is imported: in this theme always macros."""
        self._macros.update(name if isinstance(name, str) else name[1] for name in node.names)
        super().visit_FromImport(node, frame)

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        """A macro that takes just its arguments becomes a function."""
        more = (macro_ref.accesses_caller, macro_ref.accesses_kwargs, macro_ref.accesses_varargs)
        self.write("(" if any(more) else "plain_macro(")
        super().macro_def(macro_ref, frame)
        self.write(")" if any(more) else f", macro, {len(macro_ref.node.args)})")

    @optimizeconst
    def visit_Call(  # noqa: N802
        self,
        node: nodes.Call,
        frame: Frame,
        forward_caller: bool = False,  # noqa: FBT001, FBT002 - the signature is Jinja's
    ) -> None:
        """A macro is called with its arguments and nothing else."""
        is_macro = isinstance(node.node, nodes.Name) and node.node.name in self._macros
        if not is_macro or forward_caller or node.kwargs or node.dyn_args or node.dyn_kwargs:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    @optimizeconst
    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        """An attribute of a view; a wrong name raises AttributeError."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape or finalize.src is not None:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("shown(")


class Standing(Template):
    """A template whose macros are made once, whoever imports it."""

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        del ctx
        if self._module is None:
            self._module = self.make_module()
        return self._module


class Templates(Environment):
    """An environment for one build: a template that was loaded stays."""

    code_generator_class = Code
    template_class = Standing

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.shown = shown
        self.plain_macro = plain_macro
        self._standing: dict[str, Template] = {}

    def get_template(
        self,
        name: str | Template,
        parent: str | None = None,
        globals: MutableMapping[str, Any] | None = None,
    ) -> Template:
        """The template called *name*."""
        if isinstance(name, Template):
            return name
        found = self._standing.get(name)
        if found is None:
            found = self._standing[name] = super().get_template(name, parent, globals)
        return found

    def compile_all(self) -> None:
        """Load every template, so that processes that are forked later share them."""
        for name in self.list_templates(extensions=["html"]):
            self.get_template(name)

    def _compile(self, source: str, filename: str) -> Any:
        return super()._compile(_NEW_NAMES + source, filename)
