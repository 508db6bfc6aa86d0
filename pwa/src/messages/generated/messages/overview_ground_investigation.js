/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_Ground_InvestigationInputs */

const nl_overview_ground_investigation = /** @type {(inputs: Overview_Ground_InvestigationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het schaadt een onderzoek`)
};

const en_overview_ground_investigation = /** @type {(inputs: Overview_Ground_InvestigationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It would harm an investigation`)
};

/**
* | output |
* | --- |
* | "It would harm an investigation" |
*
* @param {Overview_Ground_InvestigationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_ground_investigation = /** @type {((inputs?: Overview_Ground_InvestigationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Ground_InvestigationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_ground_investigation(inputs)
	return nl_overview_ground_investigation(inputs)
});