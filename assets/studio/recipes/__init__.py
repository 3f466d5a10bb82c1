"""One asset family a file: `build(assets)` writes its files below the folder `assets`."""
