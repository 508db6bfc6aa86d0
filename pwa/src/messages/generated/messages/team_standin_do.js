/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_DoInputs */

const nl_team_standin_do = /** @type {(inputs: Team_Standin_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regel vervanging`)
};

const en_team_standin_do = /** @type {(inputs: Team_Standin_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrange stand-in`)
};

/**
* | output |
* | --- |
* | "Arrange stand-in" |
*
* @param {Team_Standin_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_do = /** @type {((inputs?: Team_Standin_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_do(inputs)
	return nl_team_standin_do(inputs)
});