/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_BusyInputs */

const nl_visit_photo_busy = /** @type {(inputs: Visit_Photo_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De foto wordt bewaard…`)
};

const en_visit_photo_busy = /** @type {(inputs: Visit_Photo_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keeping the photo…`)
};

/**
* | output |
* | --- |
* | "Keeping the photo…" |
*
* @param {Visit_Photo_BusyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_busy = /** @type {((inputs?: Visit_Photo_BusyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_BusyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_busy(inputs)
	return nl_visit_photo_busy(inputs)
});