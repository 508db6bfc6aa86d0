/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_UnsafeInputs */

const nl_household_unsafe = /** @type {(inputs: Household_UnsafeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze wijziging neemt bescherming weg. Het dossier blijft zoals het is, tot een tweede persoon deze keuze bevestigt.`)
};

const en_household_unsafe = /** @type {(inputs: Household_UnsafeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This change takes protection away. The file stays as it is until a second person confirms it.`)
};

/**
* | output |
* | --- |
* | "This change takes protection away. The file stays as it is until a second person confirms it." |
*
* @param {Household_UnsafeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_unsafe = /** @type {((inputs?: Household_UnsafeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_UnsafeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_unsafe(inputs)
	return nl_household_unsafe(inputs)
});