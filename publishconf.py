"""What differs in public: `python3 tasks.py build` reads this file."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from pelicanconf import *  # noqa: F403
from pelicanconf import KABAR_CODE_URL, KABAR_EDIT_URL

SITEURL = os.environ.get("SITEURL", "https://kabar-terbuka.example")
# Where pelicanconf.py names none, the workflow tells the repository that it publishes.
KABAR_CODE_URL = KABAR_CODE_URL or os.environ.get("KABAR_CODE_URL", "")
KABAR_EDIT_URL = KABAR_EDIT_URL or os.environ.get("KABAR_EDIT_URL", "")
