/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Ask_ShelterInputs */

const nl_visit_ask_shelter = /** @type {(inputs: Visit_Ask_ShelterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is er een crisisplek of een andere woning nodig?`)
};

const en_visit_ask_shelter = /** @type {(inputs: Visit_Ask_ShelterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is a crisis place or another home needed?`)
};

/**
* | output |
* | --- |
* | "Is a crisis place or another home needed?" |
*
* @param {Visit_Ask_ShelterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ask_shelter = /** @type {((inputs?: Visit_Ask_ShelterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Ask_ShelterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ask_shelter(inputs)
	return nl_visit_ask_shelter(inputs)
});