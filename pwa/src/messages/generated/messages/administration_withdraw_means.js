/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Withdraw_MeansInputs */

const nl_administration_withdraw_means = /** @type {(inputs: Administration_Withdraw_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het advies blijft in het dossier staan, met de reden.`)
};

const en_administration_withdraw_means = /** @type {(inputs: Administration_Withdraw_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The advice stays in the file, with the reason.`)
};

/**
* | output |
* | --- |
* | "The advice stays in the file, with the reason." |
*
* @param {Administration_Withdraw_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_withdraw_means = /** @type {((inputs?: Administration_Withdraw_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Withdraw_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_withdraw_means(inputs)
	return nl_administration_withdraw_means(inputs)
});