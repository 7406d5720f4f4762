pragma Singleton
import QtQuick

/// Where a control asks for the help: the code of a failure stands in banners of every page, and none of them knows the window.
QtObject {
    /// `place` is a code such as E-SIG, or empty for the help as it was left.
    signal asked(string place)

    function explain(place: string) {
        asked(place);
    }
}
