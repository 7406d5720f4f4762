import Amphora as Amphora

/// A flat one stands in the path of Qt's own file window, whose ground is white in every palette: it brings its own.
Amphora.Button {
    id: root

    background: Amphora.ButtonGround {
        ground: root.flat ? Amphora.Theme.fill : root.ground
        edge: root.edge
        line: !root.flat && root.kind === Amphora.Button.Quiet ? 1 : 0
        focused: root.showFocus
    }
}
