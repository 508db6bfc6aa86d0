/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Outcome_Nobody_HomeInputs */

const nl_visit_outcome_nobody_home = /** @type {(inputs: Visit_Outcome_Nobody_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niemand thuis, kaart achtergelaten`)
};

const en_visit_outcome_nobody_home = /** @type {(inputs: Visit_Outcome_Nobody_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody home, card left`)
};

/**
* | output |
* | --- |
* | "Nobody home, card left" |
*
* @param {Visit_Outcome_Nobody_HomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_outcome_nobody_home = /** @type {((inputs?: Visit_Outcome_Nobody_HomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Outcome_Nobody_HomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_outcome_nobody_home(inputs)
	return nl_visit_outcome_nobody_home(inputs)
});