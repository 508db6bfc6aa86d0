/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_PeopleInputs */

const nl_region_begin_people = /** @type {(inputs: Region_Begin_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nodig de eerste mensen uit. Ieder krijgt een link die één keer werkt. Een organisatie kan daarna zelf verder uitnodigen.`)
};

const en_region_begin_people = /** @type {(inputs: Region_Begin_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite the first people. Each gets a link that works once. An organisation can go on inviting by itself.`)
};

/**
* | output |
* | --- |
* | "Invite the first people. Each gets a link that works once. An organisation can go on inviting by itself." |
*
* @param {Region_Begin_PeopleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_people = /** @type {((inputs?: Region_Begin_PeopleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_PeopleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_people(inputs)
	return nl_region_begin_people(inputs)
});