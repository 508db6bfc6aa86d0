/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Short_Nobody_HomeInputs */

const nl_visit_short_nobody_home = /** @type {(inputs: Visit_Short_Nobody_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niemand thuis`)
};

const en_visit_short_nobody_home = /** @type {(inputs: Visit_Short_Nobody_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nobody home`)
};

/**
* | output |
* | --- |
* | "nobody home" |
*
* @param {Visit_Short_Nobody_HomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_short_nobody_home = /** @type {((inputs?: Visit_Short_Nobody_HomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Short_Nobody_HomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_short_nobody_home(inputs)
	return nl_visit_short_nobody_home(inputs)
});