/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_Until_HintInputs */

const nl_team_standin_until_hint = /** @type {(inputs: Team_Standin_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag hoort er nog bij.`)
};

const en_team_standin_until_hint = /** @type {(inputs: Team_Standin_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day is still part of it.`)
};

/**
* | output |
* | --- |
* | "This day is still part of it." |
*
* @param {Team_Standin_Until_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_until_hint = /** @type {((inputs?: Team_Standin_Until_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_Until_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_until_hint(inputs)
	return nl_team_standin_until_hint(inputs)
});