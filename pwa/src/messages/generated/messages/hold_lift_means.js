/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Hold_Lift_MeansInputs */

const nl_hold_lift_means = /** @type {(inputs: Hold_Lift_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Daarna gelden de gewone bewaartermijnen weer. Is de termijn al voorbij? Dan wissen wij het dossier binnen een dag.`)
};

const en_hold_lift_means = /** @type {(inputs: Hold_Lift_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`After this the usual terms count again. Is the term over already? Then the file is erased within a day.`)
};

/**
* | output |
* | --- |
* | "After this the usual terms count again. Is the term over already? Then the file is erased within a day." |
*
* @param {Hold_Lift_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_lift_means = /** @type {((inputs?: Hold_Lift_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_Lift_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_lift_means(inputs)
	return nl_hold_lift_means(inputs)
});