/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_IntroInputs */

const nl_visit_copy_intro = /** @type {(inputs: Visit_Copy_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leg vast hoe het huishouden de afspraken op papier kreeg.`)
};

const en_visit_copy_intro = /** @type {(inputs: Visit_Copy_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record how the household got the agreements on paper.`)
};

/**
* | output |
* | --- |
* | "Record how the household got the agreements on paper." |
*
* @param {Visit_Copy_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_intro = /** @type {((inputs?: Visit_Copy_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_intro(inputs)
	return nl_visit_copy_intro(inputs)
});