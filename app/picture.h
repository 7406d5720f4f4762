#pragma once

#include "app/arguments.h"
#include "ui/models/faces.h"

#include <QObject>
#include <QTimer>

class QQuickWindow;

namespace amphora {

/// `--picture FILE`: the window of this home as it stands, drawn to a PNG file; then the program ends. A vault with a passphrase is opened
/// with AMPHORA_PASSPHRASE. Ends with EXIT_FAILURE and one sentence if the page is not there within half a minute.
class Picture : public QObject {
    Q_OBJECT

public:
    Picture(const Arguments &arguments, ui::Faces &faces, QQuickWindow &window);

private:
    void look();
    bool isSettled() const;
    void end(const QString &problem);

    QString m_file, m_page;
    engine::Secret m_passphrase; ///< Nothing once it was used.
    ui::Faces &m_faces;
    QQuickWindow &m_window;
    QTimer m_looks;
    int m_left = 300; ///< looks, a tenth of a second apart
    int m_calm = 0; ///< looks since anything was being read
};

} // namespace amphora
