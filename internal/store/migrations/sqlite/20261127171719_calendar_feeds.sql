-- +goose Up
-- add column "starts_at" to table: "didactic_sessions"
ALTER TABLE `didactic_sessions` ADD COLUMN `starts_at` text NOT NULL DEFAULT '';
-- add column "outpatient_percent" to table: "rotations"
ALTER TABLE `rotations` ADD COLUMN `outpatient_percent` integer NULL;
-- add column "research_percent" to table: "rotations"
ALTER TABLE `rotations` ADD COLUMN `research_percent` integer NULL;
-- create "calendar_feeds" table
CREATE TABLE `calendar_feeds` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `title` text NOT NULL, `subject` text NOT NULL, `hash` text NOT NULL, `hint` text NOT NULL, `last_read_at` datetime NULL, `revoked_at` datetime NULL, `account_id` text NOT NULL, `fellow_id` text NULL, `mentor_id` text NULL, `rotation_id` text NULL, `site_id` text NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `calendar_feeds_accounts_calendar_feeds` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION, CONSTRAINT `calendar_feeds_fellows_fellow` FOREIGN KEY (`fellow_id`) REFERENCES `fellows` (`id`) ON DELETE NO ACTION, CONSTRAINT `calendar_feeds_mentors_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE NO ACTION, CONSTRAINT `calendar_feeds_rotations_rotation` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `calendar_feeds_sites_site` FOREIGN KEY (`site_id`) REFERENCES `sites` (`id`) ON DELETE NO ACTION, CONSTRAINT `calendar_feeds_programs_calendar_feeds` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "calendarfeed_program_id" to table: "calendar_feeds"
CREATE INDEX `calendarfeed_program_id` ON `calendar_feeds` (`program_id`);
-- create index "calendarfeed_hash" to table: "calendar_feeds"
CREATE UNIQUE INDEX `calendarfeed_hash` ON `calendar_feeds` (`hash`);
-- create index "calendarfeed_account_id" to table: "calendar_feeds"
CREATE INDEX `calendarfeed_account_id` ON `calendar_feeds` (`account_id`);
-- create index "calendarfeed_fellow_id" to table: "calendar_feeds"
CREATE INDEX `calendarfeed_fellow_id` ON `calendar_feeds` (`fellow_id`);
-- create index "calendarfeed_mentor_id" to table: "calendar_feeds"
CREATE INDEX `calendarfeed_mentor_id` ON `calendar_feeds` (`mentor_id`);
-- create index "calendarfeed_rotation_id" to table: "calendar_feeds"
CREATE INDEX `calendarfeed_rotation_id` ON `calendar_feeds` (`rotation_id`);
-- create index "calendarfeed_site_id" to table: "calendar_feeds"
CREATE INDEX `calendarfeed_site_id` ON `calendar_feeds` (`site_id`);

