/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Stop_TitleInputs */

const nl_rentfile_stop_title = /** @type {(inputs: Rentfile_Stop_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wilt u stoppen?`)
};

const en_rentfile_stop_title = /** @type {(inputs: Rentfile_Stop_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do you want to stop?`)
};

/**
* | output |
* | --- |
* | "Do you want to stop?" |
*
* @param {Rentfile_Stop_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_stop_title = /** @type {((inputs?: Rentfile_Stop_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Stop_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_stop_title(inputs)
	return nl_rentfile_stop_title(inputs)
});