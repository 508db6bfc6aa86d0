/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_TitleInputs */

const nl_team_standin_title = /** @type {(inputs: Team_Standin_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vervanging`)
};

const en_team_standin_title = /** @type {(inputs: Team_Standin_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stand-in`)
};

/**
* | output |
* | --- |
* | "Stand-in" |
*
* @param {Team_Standin_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_title = /** @type {((inputs?: Team_Standin_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_title(inputs)
	return nl_team_standin_title(inputs)
});