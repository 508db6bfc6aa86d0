/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Left_NoneInputs */

const nl_team_left_none = /** @type {(inputs: Team_Left_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is niets achtergebleven.`)
};

const en_team_left_none = /** @type {(inputs: Team_Left_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was left behind.`)
};

/**
* | output |
* | --- |
* | "Nothing was left behind." |
*
* @param {Team_Left_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_left_none = /** @type {((inputs?: Team_Left_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Left_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_left_none(inputs)
	return nl_team_left_none(inputs)
});