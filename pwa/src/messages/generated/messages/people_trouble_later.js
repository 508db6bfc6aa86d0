/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ code: NonNullable<unknown> }} People_Trouble_LaterInputs */

const nl_people_trouble_later = /** @type {(inputs: People_Trouble_LaterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De mailserver neemt de e-mail nu niet aan (code ${i?.code}).`)
};

const en_people_trouble_later = /** @type {(inputs: People_Trouble_LaterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The mail server does not take the mail now (code ${i?.code}).`)
};

/**
* | output |
* | --- |
* | "The mail server does not take the mail now (code {code})." |
*
* @param {People_Trouble_LaterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_trouble_later = /** @type {((inputs: People_Trouble_LaterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Trouble_LaterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_trouble_later(inputs)
	return nl_people_trouble_later(inputs)
});