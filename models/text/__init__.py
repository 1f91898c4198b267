"""Rules of text: addresses, Latin letters, regions, words to search by. Pure functions."""
