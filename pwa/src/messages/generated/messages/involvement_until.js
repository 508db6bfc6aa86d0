/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_UntilInputs */

const nl_involvement_until = /** @type {(inputs: Involvement_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met welke dag?`)
};

const en_involvement_until = /** @type {(inputs: Involvement_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until which day?`)
};

/**
* | output |
* | --- |
* | "Until which day?" |
*
* @param {Involvement_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_until = /** @type {((inputs?: Involvement_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_until(inputs)
	return nl_involvement_until(inputs)
});