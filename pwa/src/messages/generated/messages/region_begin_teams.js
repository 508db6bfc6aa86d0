/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_TeamsInputs */

const nl_region_begin_teams = /** @type {(inputs: Region_Begin_TeamsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een casemanager bezoekt het huishouden en maakt het plan. Voeg het team toe, en nodig daarna de casemanagers en de teamleider uit.`)
};

const en_region_begin_teams = /** @type {(inputs: Region_Begin_TeamsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A case manager visits the household and makes the plan. Add the team, and then invite the case managers and the team lead.`)
};

/**
* | output |
* | --- |
* | "A case manager visits the household and makes the plan. Add the team, and then invite the case managers and the team lead." |
*
* @param {Region_Begin_TeamsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_teams = /** @type {((inputs?: Region_Begin_TeamsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_TeamsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_teams(inputs)
	return nl_region_begin_teams(inputs)
});