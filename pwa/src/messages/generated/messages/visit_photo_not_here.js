/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_Not_HereInputs */

const nl_visit_photo_not_here = /** @type {(inputs: Visit_Photo_Not_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze foto staat niet op deze tablet. Met verbinding kunt u haar bekijken.`)
};

const en_visit_photo_not_here = /** @type {(inputs: Visit_Photo_Not_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This photo is not on this tablet. With a connection you can look at it.`)
};

/**
* | output |
* | --- |
* | "This photo is not on this tablet. With a connection you can look at it." |
*
* @param {Visit_Photo_Not_HereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_not_here = /** @type {((inputs?: Visit_Photo_Not_HereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_Not_HereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_not_here(inputs)
	return nl_visit_photo_not_here(inputs)
});