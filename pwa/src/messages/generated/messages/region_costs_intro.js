/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_IntroInputs */

const nl_region_costs_intro = /** @type {(inputs: Region_Costs_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met deze bedragen weegt het Regieteam wat ontruimen kost en wat voorkomen kost (route 0.3). Besluiten houden de bedragen die ze gebruikten.`)
};

const en_region_costs_intro = /** @type {(inputs: Region_Costs_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With these amounts the Regieteam weighs what evicting and what preventing costs (route 0.3). Decisions keep the amounts they used.`)
};

/**
* | output |
* | --- |
* | "With these amounts the Regieteam weighs what evicting and what preventing costs (route 0.3). Decisions keep the amounts they used." |
*
* @param {Region_Costs_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_intro = /** @type {((inputs?: Region_Costs_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_intro(inputs)
	return nl_region_costs_intro(inputs)
});