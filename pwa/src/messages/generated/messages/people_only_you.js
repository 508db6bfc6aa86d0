/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Only_YouInputs */

const nl_people_only_you = /** @type {(inputs: People_Only_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U bent nog de enige in deze lijst. Nodig de eerste mensen uit, en een tweede beheerder voor als u er niet bent.`)
};

const en_people_only_you = /** @type {(inputs: People_Only_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are the only one in this list so far. Invite the first people, and a second administrator for when you are away.`)
};

/**
* | output |
* | --- |
* | "You are the only one in this list so far. Invite the first people, and a second administrator for when you are away." |
*
* @param {People_Only_YouInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_only_you = /** @type {((inputs?: People_Only_YouInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Only_YouInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_only_you(inputs)
	return nl_people_only_you(inputs)
});