/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_YouInputs */

const nl_people_you = /** @type {(inputs: People_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit bent u`)
};

const en_people_you = /** @type {(inputs: People_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is you`)
};

/**
* | output |
* | --- |
* | "This is you" |
*
* @param {People_YouInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_you = /** @type {((inputs?: People_YouInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_YouInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_you(inputs)
	return nl_people_you(inputs)
});