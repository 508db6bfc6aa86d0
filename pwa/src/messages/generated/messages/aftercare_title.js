/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_TitleInputs */

const nl_aftercare_title = /** @type {(inputs: Aftercare_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nazorg`)
};

const en_aftercare_title = /** @type {(inputs: Aftercare_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aftercare`)
};

/**
* | output |
* | --- |
* | "Aftercare" |
*
* @param {Aftercare_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_title = /** @type {((inputs?: Aftercare_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_title(inputs)
	return nl_aftercare_title(inputs)
});