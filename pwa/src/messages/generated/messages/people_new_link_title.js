/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} People_New_Link_TitleInputs */

const nl_people_new_link_title = /** @type {(inputs: People_New_Link_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nieuwe link voor ${i?.name}?`)
};

const en_people_new_link_title = /** @type {(inputs: People_New_Link_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`New link for ${i?.name}?`)
};

/**
* | output |
* | --- |
* | "New link for {name}?" |
*
* @param {People_New_Link_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_new_link_title = /** @type {((inputs: People_New_Link_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_New_Link_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_new_link_title(inputs)
	return nl_people_new_link_title(inputs)
});