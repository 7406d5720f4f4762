import QtQuick
import Amphora

/// One choice of the filter: what it says nothing of stays as it is.
MenuEntry {
    id: root

    required property StreamsModel streams
    property int scope: streams.scope
    property int what: streams.kind
    property int reach: streams.state

    objectName: "streams.filter." + scope + what + reach
    checked: scope === streams.scope && what === streams.kind && reach === streams.state
    onTriggered: streams.filterWanted(scope, what, reach)
}
