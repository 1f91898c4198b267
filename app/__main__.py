"""`python -m app` is the command `muster`."""

from app.cli import main

main()
