// Which signals came in since a moment, so that what nobody looked at is found without all others.

CREATE INDEX signal_received_at IF NOT EXISTS FOR (n:Signal) ON (n.receivedAt);
