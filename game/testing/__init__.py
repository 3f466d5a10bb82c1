"""Level tests: a pytest plugin that collects maps and replays."""
