/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_Reopen_MeansInputs */

const nl_aftercare_reopen_means = /** @type {(inputs: Aftercare_Reopen_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het dossier gaat weer open. Het oude plan blijft gestopt: een nieuw plan vraagt een besluit.`)
};

const en_aftercare_reopen_means = /** @type {(inputs: Aftercare_Reopen_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file opens again. The old plan stays ended: a new plan needs a decision.`)
};

/**
* | output |
* | --- |
* | "The file opens again. The old plan stays ended: a new plan needs a decision." |
*
* @param {Aftercare_Reopen_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_reopen_means = /** @type {((inputs?: Aftercare_Reopen_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_Reopen_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_reopen_means(inputs)
	return nl_aftercare_reopen_means(inputs)
});