/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Means_OwnInputs */

const nl_arrangement_means_own = /** @type {(inputs: Arrangement_Means_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U bent de verhuurder. Deze regeling geldt zodra u haar opslaat.`)
};

const en_arrangement_means_own = /** @type {(inputs: Arrangement_Means_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are the landlord. This arrangement counts as soon as you save it.`)
};

/**
* | output |
* | --- |
* | "You are the landlord. This arrangement counts as soon as you save it." |
*
* @param {Arrangement_Means_OwnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_means_own = /** @type {((inputs?: Arrangement_Means_OwnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Means_OwnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_means_own(inputs)
	return nl_arrangement_means_own(inputs)
});