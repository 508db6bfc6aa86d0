/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_Teams_TitleInputs */

const nl_region_begin_teams_title = /** @type {(inputs: Region_Begin_Teams_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Teams van casemanagers`)
};

const en_region_begin_teams_title = /** @type {(inputs: Region_Begin_Teams_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Teams of case managers`)
};

/**
* | output |
* | --- |
* | "Teams of case managers" |
*
* @param {Region_Begin_Teams_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_teams_title = /** @type {((inputs?: Region_Begin_Teams_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_Teams_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_teams_title(inputs)
	return nl_region_begin_teams_title(inputs)
});