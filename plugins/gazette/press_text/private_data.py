"""Private data: mobile numbers, e-mail addresses and NIK do not pass into a draft."""

import re

_CONTACT = re.compile(
    r"(?<![\w.])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
    r"|(?<![\d/.-])(?:\+?62[ -]?|0)8\d{1,3}[ .-]?\d{3,4}[ .-]?\d{3,5}(?![\d/])"
    r"|(?<!\d)\d{16}(?!\d)"
)


def without_contacts(text: str) -> tuple[str, int]:
    """Return *text* with personal contacts replaced, and how many there were."""
    return _CONTACT.subn("[kontak dihapus]", text)
