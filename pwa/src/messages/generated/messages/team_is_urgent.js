/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Is_UrgentInputs */

const nl_team_is_urgent = /** @type {(inputs: Team_Is_UrgentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dringend`)
};

const en_team_is_urgent = /** @type {(inputs: Team_Is_UrgentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`urgent`)
};

/**
* | output |
* | --- |
* | "urgent" |
*
* @param {Team_Is_UrgentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_is_urgent = /** @type {((inputs?: Team_Is_UrgentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Is_UrgentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_is_urgent(inputs)
	return nl_team_is_urgent(inputs)
});