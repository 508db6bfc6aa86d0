/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_FromInputs */

const nl_team_standin_from = /** @type {(inputs: Team_Standin_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eerste dag`)
};

const en_team_standin_from = /** @type {(inputs: Team_Standin_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First day`)
};

/**
* | output |
* | --- |
* | "First day" |
*
* @param {Team_Standin_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_from = /** @type {((inputs?: Team_Standin_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_from(inputs)
	return nl_team_standin_from(inputs)
});