/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Summary_Nobody_HomeInputs */

const nl_visit_summary_nobody_home = /** @type {(inputs: Visit_Summary_Nobody_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niemand deed open. Er is een kaart achtergelaten.`)
};

const en_visit_summary_nobody_home = /** @type {(inputs: Visit_Summary_Nobody_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody answered the door. A card was left.`)
};

/**
* | output |
* | --- |
* | "Nobody answered the door. A card was left." |
*
* @param {Visit_Summary_Nobody_HomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_summary_nobody_home = /** @type {((inputs?: Visit_Summary_Nobody_HomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Summary_Nobody_HomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_summary_nobody_home(inputs)
	return nl_visit_summary_nobody_home(inputs)
});