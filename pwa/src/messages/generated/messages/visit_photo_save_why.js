/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_Save_WhyInputs */

const nl_visit_photo_save_why = /** @type {(inputs: Visit_Photo_Save_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De foto staat dan buiten Regieroute. Gooi haar weg als u klaar bent.`)
};

const en_visit_photo_save_why = /** @type {(inputs: Visit_Photo_Save_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The photo is then outside Regieroute. Throw it away when you are done.`)
};

/**
* | output |
* | --- |
* | "The photo is then outside Regieroute. Throw it away when you are done." |
*
* @param {Visit_Photo_Save_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_save_why = /** @type {((inputs?: Visit_Photo_Save_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_Save_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_save_why(inputs)
	return nl_visit_photo_save_why(inputs)
});