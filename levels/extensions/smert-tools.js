/// The game's linter inside Tiled (1.8 and later). It runs when a map is opened or saved and lists its findings in the Issues
/// panel (View > Views and Toolbars > Issues); a double click goes to the object or tile.
(function () {
    "use strict";

    const folder = FileInfo.path(__filename); // defined only while this file is evaluated
    const root = FileInfo.cleanPath(folder + "/../..");
    const stamp = folder + "/.lint-stamp";

    function findObject(layers, id) {
        for (const layer of layers) {
            const found = layer.isGroupLayer ? findObject(layer.layers, id)
                : layer.isObjectLayer ? layer.objects.find((object) => object.id === id)
                : null;
            if (found) {
                return found;
            }
        }
        return null;
    }

    function goTo(finding) {
        const map = tiled.open(finding.file);
        if (!map || !map.isTileMap) {
            return;
        }
        tiled.activeAsset = map;
        const view = tiled.mapEditor.currentMapView;
        if (finding.object) {
            const object = findObject(map.layers, finding.object);
            if (!object) {
                tiled.log("object " + finding.object + " is gone");
                return;
            }
            map.currentLayer = object.layer;
            map.selectedObjects = [object];
            view.centerOn(object.x + object.width / 2, object.y + object.height / 2);
        } else if (finding.tile) {
            const [column, row] = finding.tile;
            map.selectedArea.set(Qt.rect(column, row, 1, 1));
            view.centerOn((column + 0.5) * map.tileWidth, (row + 0.5) * map.tileHeight);
        }
    }

    function lint(assets) {
        const files = assets.filter((asset) => asset && asset.isTileMap && asset.fileName).map((asset) => asset.fileName);
        if (!files.length) {
            return;
        }
        const process = new Process();
        process.workingDirectory = root;
        // The last argument keeps exit status 1, which only says that there are findings, from being thrown.
        const status = process.exec("python", ["main.py", "check", "--json"].concat(files), false);
        const output = process.readStdOut();
        const complaint = process.readStdErr();
        process.close();
        let count = 0;
        for (const line of output.split("\n")) {
            if (!line.startsWith("{")) {
                continue;
            }
            const finding = JSON.parse(line);
            const hint = finding.hint ? "  hint: " + finding.hint : "";
            const text = FileInfo.fileName(finding.file) + ": " + finding.message + " [" + finding.rule + "]" + hint;
            (finding.level === "error" ? tiled.error : tiled.warn)(text, () => goTo(finding));
            count += 1;
        }
        if (status !== 0 && count === 0) {
            tiled.warn("The map check did not run (" + status + "): " + complaint, () => {});
        }
    }

    // Tiled has no call that clears issues. A script's issues go when the scripts are loaded again, which happens when a file
    // comes into this folder or leaves it: so flip a stamp file when a map is saved, and lint when the scripts are loaded.
    tiled.assetSaved.connect(function (asset) {
        if (!asset.isTileMap) {
            return;
        }
        if (File.exists(stamp)) {
            File.remove(stamp);
        } else {
            const file = new TextFile(stamp, TextFile.WriteOnly);
            file.write("");
            file.commit();
        }
    });
    tiled.assetOpened.connect((asset) => lint([asset]));
    lint(tiled.openAssets);
})();
