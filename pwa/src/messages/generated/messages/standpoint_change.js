/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_ChangeInputs */

const nl_standpoint_change = /** @type {(inputs: Standpoint_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuw standpunt geven`)
};

const en_standpoint_change = /** @type {(inputs: Standpoint_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a new standpoint`)
};

/**
* | output |
* | --- |
* | "Give a new standpoint" |
*
* @param {Standpoint_ChangeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_change = /** @type {((inputs?: Standpoint_ChangeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_ChangeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_change(inputs)
	return nl_standpoint_change(inputs)
});