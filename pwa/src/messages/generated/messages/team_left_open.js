/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Left_OpenInputs */

const nl_team_left_open = /** @type {(inputs: Team_Left_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekijk wat achterbleef`)
};

const en_team_left_open = /** @type {(inputs: Team_Left_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See what was left behind`)
};

/**
* | output |
* | --- |
* | "See what was left behind" |
*
* @param {Team_Left_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_left_open = /** @type {((inputs?: Team_Left_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Left_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_left_open(inputs)
	return nl_team_left_open(inputs)
});