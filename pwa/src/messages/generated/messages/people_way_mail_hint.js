/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Way_Mail_HintInputs */

const nl_people_way_mail_hint = /** @type {(inputs: People_Way_Mail_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regieroute stuurt de link. Niemand anders ziet hem.`)
};

const en_people_way_mail_hint = /** @type {(inputs: People_Way_Mail_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regieroute sends the link. Nobody else sees it.`)
};

/**
* | output |
* | --- |
* | "Regieroute sends the link. Nobody else sees it." |
*
* @param {People_Way_Mail_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_way_mail_hint = /** @type {((inputs?: People_Way_Mail_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Way_Mail_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_way_mail_hint(inputs)
	return nl_people_way_mail_hint(inputs)
});