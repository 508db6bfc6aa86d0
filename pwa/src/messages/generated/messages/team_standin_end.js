/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_EndInputs */

const nl_team_standin_end = /** @type {(inputs: Team_Standin_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop vandaag`)
};

const en_team_standin_end = /** @type {(inputs: Team_Standin_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop today`)
};

/**
* | output |
* | --- |
* | "Stop today" |
*
* @param {Team_Standin_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_end = /** @type {((inputs?: Team_Standin_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_end(inputs)
	return nl_team_standin_end(inputs)
});