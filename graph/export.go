package graph

import (
	"context"

	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/internal/export"
	"github.com/fellowplan/fellowplan/internal/feeds"
	"github.com/fellowplan/fellowplan/internal/web/download"
)

// Feeds is what the graph asks of calendar feeds. *feeds.Service is one.
type Feeds interface {
	// Create makes a feed and returns its identifier and its secret.
	Create(ctx context.Context, in feeds.CreateInput) (id, secret string, err error)
	// Revoke takes a feed back.
	Revoke(ctx context.Context, id string) error
}

func exportsOf(scheduleID string) []*model.ScheduleExport {
	var out []*model.ScheduleExport
	for _, f := range export.Forms() {
		out = append(out, &model.ScheduleExport{
			Format: model.ExportFormat(f.Format), Title: f.Title, About: f.About, MediaType: f.MediaType, URL: download.Path(scheduleID, f),
		})
	}
	return out
}

func createFeedInput(in model.CreateCalendarFeedInput) feeds.CreateInput {
	return feeds.CreateInput{ProgramID: in.ProgramID, Title: in.Title, FellowID: in.FellowID, MentorID: in.MentorID, RotationID: in.RotationID, SiteID: in.SiteID}
}
