-- +goose Up
-- add column "base_cells" to table: "scenarios"
ALTER TABLE `scenarios` ADD COLUMN `base_cells` json NULL;

