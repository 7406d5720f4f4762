import QtQuick
import Amphora

/// The menu of the list's filter: whose, what, how far.
Menu {
    id: root

    required property StreamsModel streams

    //: Choices of the filter of the list of streams.
    StreamsFilterEntry {
        streams: root.streams
        scope: StreamsModel.AllScopes
        text: qsTr("Everybody’s")
    }
    StreamsFilterEntry {
        streams: root.streams
        scope: StreamsModel.Mine
        text: qsTr("Yours")
    }
    StreamsFilterEntry {
        streams: root.streams
        scope: StreamsModel.Others
        text: qsTr("Of others")
    }
    MenuLine {}
    StreamsFilterEntry {
        streams: root.streams
        what: StreamsModel.AllKinds
        text: qsTr("All kinds")
    }
    StreamsFilterEntry {
        streams: root.streams
        what: StreamsModel.Profiles
        text: qsTr("Profiles")
    }
    StreamsFilterEntry {
        streams: root.streams
        what: StreamsModel.Records
        text: qsTr("Records")
    }
    StreamsFilterEntry {
        streams: root.streams
        what: StreamsModel.Indexes
        text: qsTr("Indexes")
    }
    StreamsFilterEntry {
        streams: root.streams
        what: StreamsModel.Definitions
        text: qsTr("Definitions")
    }
    StreamsFilterEntry {
        streams: root.streams
        what: StreamsModel.Schemas
        text: qsTr("Schemas")
    }
    StreamsFilterEntry {
        streams: root.streams
        what: StreamsModel.OtherTiles
        text: qsTr("Other documents")
    }
    MenuLine {}
    StreamsFilterEntry {
        streams: root.streams
        reach: StreamsModel.AnyReach
        text: qsTr("In any state")
    }
    StreamsFilterEntry {
        streams: root.streams
        reach: StreamsModel.HereOnly
        text: qsTr("Here only")
    }
    StreamsFilterEntry {
        streams: root.streams
        reach: StreamsModel.OnNodes
        text: qsTr("On nodes")
    }
    StreamsFilterEntry {
        streams: root.streams
        reach: StreamsModel.Anchored
        text: qsTr("Anchor reported")
    }
    StreamsFilterEntry {
        streams: root.streams
        reach: StreamsModel.Waiting
        text: qsTr("Waiting")
    }
    StreamsFilterEntry {
        streams: root.streams
        reach: StreamsModel.Stuck
        text: qsTr("Failed")
    }
}
