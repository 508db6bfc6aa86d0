/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_UntilInputs */

const nl_aftercare_until = /** @type {(inputs: Aftercare_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met welke dag?`)
};

const en_aftercare_until = /** @type {(inputs: Aftercare_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until which day?`)
};

/**
* | output |
* | --- |
* | "Until which day?" |
*
* @param {Aftercare_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_until = /** @type {((inputs?: Aftercare_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_until(inputs)
	return nl_aftercare_until(inputs)
});