/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_Not_KeptInputs */

const nl_visit_photo_not_kept = /** @type {(inputs: Visit_Photo_Not_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De foto is niet bewaard. Probeer het opnieuw.`)
};

const en_visit_photo_not_kept = /** @type {(inputs: Visit_Photo_Not_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The photo was not kept. Try again.`)
};

/**
* | output |
* | --- |
* | "The photo was not kept. Try again." |
*
* @param {Visit_Photo_Not_KeptInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_not_kept = /** @type {((inputs?: Visit_Photo_Not_KeptInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_Not_KeptInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_not_kept(inputs)
	return nl_visit_photo_not_kept(inputs)
});